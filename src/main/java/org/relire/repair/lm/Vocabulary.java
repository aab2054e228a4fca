package org.relire.repair.lm;

/// All forms that the engine can write, as a walk from character to character, and their word ids.
///
/// Forms are case-sensitive and folded as by [Typography]; they are the tokens of [Tokenizer] (`l'` `qu'` with the
/// apostrophe, `-il` `-t-on` with the hyphen, `M.` `n°` `S.N.C.B.` with their dots, `,` `(` `–` one character each).
/// Words that only begin a sentence with a capital are held in lower case: see [Casing]. Numbers are no forms: a
/// token of kind `NUMBER` has the id [#NUMBER], one of kind `MIXED` the id [#MIXED].
///
/// Word ids run from [#FIRST] to `size() - 1`, in the order of the forms. A node is an opaque long, `-1` where the walk
/// leaves the vocabulary. Nothing here allocates but [#form].
///
/// ```java
/// long node = vocabulary.root();
/// node = vocabulary.child(node, 'l');
/// node = vocabulary.child(node, '\'');
/// int word = vocabulary.word(node);      // the id of l'
/// for (long arc = vocabulary.firstArc(node); arc >= 0; arc = vocabulary.nextArc(arc)) {
///     char next = vocabulary.label(arc);
///     long child = vocabulary.target(node, arc);
/// }
/// ```
public interface Vocabulary {
    /// A word that is no form of the vocabulary.
    int UNKNOWN = 0;
    /// Before the first token of a paragraph; never predicted.
    int BEGIN = 1;
    /// After the last token of a paragraph.
    int END = 2;
    /// Any token of kind `NUMBER`.
    int NUMBER = 3;
    /// Any token of kind `MIXED`.
    int MIXED = 4;
    /// The first id that has a form; ids below are the classes above or unused.
    int FIRST = 8;

    /// One more than the greatest id.
    int size();

    /// The node before any character.
    long root();

    /// The node one character further, or `-1`.
    long child(long node, char c);

    /// The id of the form that ends at this node, or `-1`. A spelling variant (`oeuvre`, `Etat`) gives the id of its
    /// usual form (`œuvre`, `État`).
    int word(long node);

    /// The first way out of a node, or `-1`. Ways out come in the order of their characters.
    long firstArc(long node);

    /// The way out after this one, or `-1`.
    long nextArc(long arc);

    /// The character on a way out.
    char label(long arc);

    /// Where a way out of `node` leads.
    long target(long node, long arc);

    /// The form of an id; `<unk>` and the like below [#FIRST].
    String form(int word);

    /// The id of exactly this form (a spelling variant gives its usual form's id), or `-1`.
    default int find(CharSequence form) {
        long node = root();
        for (int i = 0; i < form.length() && node >= 0; i++) {
            node = child(node, form.charAt(i));
        }
        return node < 0 ? -1 : word(node);
    }
}
