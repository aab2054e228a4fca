package org.relire.gui.controls;

import java.util.List;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;

/// A sentence for people before it is put in their language: a message key and what it names.
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /// What went wrong, as a sentence.
    public static Sentence of(RelireException failure) {
        return new Sentence(failure.kind().messageKey(), failure.arguments());
    }

    /// The sentence in the language of `messages`. A sentence may name another.
    public String in(Messages messages) {
        return messages.text(key, arguments.stream().map(a -> a instanceof Sentence s ? s.in(messages) : a).toArray());
    }
}
