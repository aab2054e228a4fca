package org.relire.gui.search;

import org.relire.model.DocumentId;

/// A document that has hits.
///
/// @param hits how many of its pages match, among those found
public record DocumentFacet(DocumentId document, String fileName, int hits) {
}
