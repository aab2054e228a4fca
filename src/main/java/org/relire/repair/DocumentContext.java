package org.relire.repair;

import java.util.List;
import java.util.Set;

/// What a document's other pages and the editor's decisions tell of it: its vocabulary and its confusions.
///
/// @param pages   raw texts of the document's pages, in order; the engine learns the document's own profile from them
/// @param trusted forms that the editor or the collection's dictionary vouch for
public record DocumentContext(List<String> pages, Set<String> trusted) {

    public static final DocumentContext NONE = new DocumentContext(List.of(), Set.of());

    public DocumentContext {
        pages = List.copyOf(pages);
        trusted = Set.copyOf(trusted);
    }
}
