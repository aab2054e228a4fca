package org.relire.model;

import java.util.List;

/// One pass of OCR over a page: what was done to the image, what read it, and how much of its reading was used.
///
/// @param model that read the image, for people
/// @param steps in the order in which they were taken; empty for the image as it is
/// @param share of the page's words that come from this pass, 0-1
public record Preparation(String model, List<PreparationStep> steps, double share) {

    public Preparation {
        steps = List.copyOf(steps);
        Checks.unit(share, "share");
    }
}
