package org.relire.ocr;

/// How Tesseract parts ink from paper.
enum Binarization {
    /// By a threshold for each pixel, from its surroundings (Sauvola and Pietikäinen 2000): right for most pages, uneven ones above
    /// all.
    LOCAL("2"),
    /// By one threshold for the page (Otsu 1979): better where the print is so faint or speckled that the local one drowns.
    GLOBAL("0");

    private final String method;

    Binarization(String method) {
        this.method = method;
    }

    /// The value of Tesseract's variable `thresholding_method`.
    String method() {
        return method;
    }
}
