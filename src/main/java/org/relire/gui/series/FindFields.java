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
    private boolean asked;

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

    /// Asks for words, as they stand. The screen leads to the fields next.
    void ask(String words) {
        find.set(words);
        replacement.set("");
        expression.set(false);
        asked = true;
    }

    /// Whether words were asked for since this was asked last.
    boolean takeAsked() {
        boolean was = asked;
        asked = false;
        return was;
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
