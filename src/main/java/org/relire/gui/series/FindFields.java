package org.relire.gui.series;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.relire.workflow.series.SeriesQuery;

/// What is to be found and what takes its place.
public final class FindFields {

    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty matchCase = new SimpleBooleanProperty(true);
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();

    public StringProperty findProperty() {
        return find;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty expressionProperty() {
        return expression;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    /// Empty where there is nothing to find.
    Optional<SeriesQuery> query() {
        if (find.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(expression.get()
                ? new SeriesQuery.Expression(find.get(), replacement.get(), matchCase.get())
                : new SeriesQuery.Plain(find.get(), replacement.get(), matchCase.get(), wholeWords.get()));
    }
}
