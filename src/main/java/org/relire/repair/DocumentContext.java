package org.relire.repair;

import java.util.List;
import java.util.Set;

/// What a document's other pages and the editor's decisions tell of it: its vocabulary and its confusions.
///
/// @param pages       raw texts of the document's pages, in order; the engine learns the document's own profile from them
/// @param trusted     forms that the editor or the collection's dictionary vouch for
/// @param corrections what people corrected in the collection; the engine learns its confusions from them
public record DocumentContext(List<String> pages, Set<String> trusted, List<Correction> corrections) {

    public static final DocumentContext NONE = new DocumentContext(List.of(), Set.of());

    /// What a person made of what stood there.
    public record Correction(String before, String after) {
    }

    public DocumentContext {
        pages = List.copyOf(pages);
        trusted = Set.copyOf(trusted);
        corrections = List.copyOf(corrections);
    }

    /// Without anything that people corrected.
    public DocumentContext(List<String> pages, Set<String> trusted) {
        this(pages, trusted, List.of());
    }
}
