package org.relire.gui.series;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.relire.workflow.series.SeriesPlace;

/// A place of a series in the list, ticked where it is to be corrected.
public final class PlaceItem {

    private final SeriesPlace place;
    private final BooleanProperty ticked;

    PlaceItem(SeriesPlace place, boolean ticked) {
        this.place = place;
        this.ticked = new SimpleBooleanProperty(ticked);
    }

    public SeriesPlace place() {
        return place;
    }

    public BooleanProperty tickedProperty() {
        return ticked;
    }
}
