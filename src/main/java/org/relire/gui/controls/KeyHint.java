package org.relire.gui.controls;

import java.util.List;
import java.util.stream.Collectors;
import org.relire.workflow.Messages;

/// Tells in a sentence by which keys commands run, as they are set now.
public final class KeyHint {

    private static final String PLUS = " + ";

    private KeyHint() {
    }

    /// The first key of each command, with what all hold down told once, such as "Ctrl + ← →"; a command without keys by the name
    /// that the palette has for it.
    public static String of(List<Command> commands, Messages messages) {
        List<String> keys = commands.stream().map(c -> c.shownKeys(messages)).toList();
        String held = held(keys.getFirst());
        if (keys.stream().anyMatch(String::isEmpty) || !keys.stream().allMatch(k -> held(k).equals(held))) {
            return commands.stream().map(c -> name(c, messages)).collect(Collectors.joining(", "));
        }
        return held + keys.stream().map(k -> k.substring(held.length())).collect(Collectors.joining(" "));
    }

    private static String held(String keys) {
        int end = keys.lastIndexOf(PLUS);
        return end < 0 ? "" : keys.substring(0, end + PLUS.length());
    }

    private static String name(Command command, Messages messages) {
        String keys = command.shownKeys(messages);
        return keys.isEmpty() ? messages.text("key.named", command.name(messages)) : keys;
    }
}
