package org.relire.gui.controls;

import java.util.List;
import org.relire.model.Box;
import org.relire.model.PageId;
import org.relire.model.PageImage;

/// A page's picture and the places on it that matter.
public record PagePreview(PageId page, PageImage image, List<Box> boxes) {

    public PagePreview {
        boxes = List.copyOf(boxes);
    }
}
