package org.relire.gui.series;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.model.Decision;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.series.DecideSeries;

/// What the collection has learnt from its editors: what is always or never corrected, and its dictionary.
public final class Learnt {

    private final CollectionStore store;
    private final Desk desk;
    private final Background lane;
    private final Runnable changed;
    private final ObservableList<Decision> decisions = FXCollections.observableArrayList();
    private final ObservableList<String> words = FXCollections.observableArrayList();

    private record Content(List<Decision> decisions, List<String> words) {
    }

    Learnt(Desk desk, Background lane, Runnable changed) {
        this.desk = desk;
        this.store = desk.collection().store();
        this.lane = lane;
        this.changed = changed;
    }

    public ObservableList<Decision> decisions() {
        return decisions;
    }

    /// The collection's dictionary, in order.
    public ObservableList<String> words() {
        return words;
    }

    void load() {
        lane.run(this::read, content -> {
            decisions.setAll(content.decisions());
            words.setAll(content.words());
        });
    }

    private Content read() throws RelireException {
        return new Content(store.learning().decisions(), store.dictionary().stream().sorted().toList());
    }

    /// Takes a decision back, and what the machine did by it.
    public void revoke(Decision decision) {
        lane.perform(() -> new DecideSeries(store, desk.author(), desk.tools().clock()).revoke(decision), () -> {
            desk.notices().tell(Sentence.of("series.revoked", decision.before(), decision.after()));
            changed.run();
        });
    }

    /// Takes a word out of the dictionary.
    public void forget(String word) {
        lane.perform(() -> store.removeFromDictionary(word), () -> {
            desk.notices().tell(Sentence.of("series.forgotten", word));
            changed.run();
        });
    }
}
