package org.relire.gui.search;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.relire.workflow.Messages;

/// The documents that have hits, to narrow the hits to some of them.
final class FacetPane extends VBox {

    private final SearchViewModel model;
    private final VBox facets = new VBox();

    FacetPane(SearchViewModel model, Messages messages) {
        this.model = model;
        Label title = new Label(messages.text("search.facet.documents"));
        title.getStyleClass().add("pane-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("pane-header");
        head.setAlignment(Pos.CENTER_LEFT);
        facets.getStyleClass().add("facets");
        ScrollPane scroll = new ScrollPane(facets);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setMinWidth(150);
        model.facets().addListener((ListChangeListener<DocumentFacet>) _ -> show());
        show();
    }

    private void show() {
        facets.getChildren().setAll(model.facets().stream().map(this::row).toList());
    }

    private Node row(DocumentFacet facet) {
        CheckBox box = new CheckBox(facet.fileName());
        box.setSelected(model.chosen().contains(facet.document()));
        box.setOnAction(_ -> model.choose(facet.document(), box.isSelected()));
        box.getStyleClass().add("file-name");
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label(String.valueOf(facet.hits()));
        count.getStyleClass().addAll("figure", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(box, count);
        row.getStyleClass().add("facet");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
