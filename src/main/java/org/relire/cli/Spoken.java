package org.relire.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.relire.workflow.Messages;

/// The language that a person wants: `--lang` first, then the environment (`RELIRE_LANG`, which the launcher sets where the
/// locale itself is of no use, before the usual ones), else French.
public final class Spoken {

    static final String OPTION = "--lang";

    /// The languages of the messages.
    enum Language { FR, EN }

    private Spoken() {
    }

    /// A language that Relire does not speak is passed over here: whoever reads the options refuses it, in the language
    /// of the environment.
    ///
    /// @param system the operating system's name; Linux states the language in the environment alone
    public static Messages choose(List<String> arguments, Map<String, String> environment, String system, Locale fallback) {
        return Messages.of(Locale.forLanguageTag(language(arguments, environment, system, fallback)));
    }

    private static String language(
            List<String> arguments, Map<String, String> environment, String system, Locale fallback) {
        String asked = asked(arguments).toUpperCase(Locale.ROOT);
        if (Arrays.stream(Language.values()).anyMatch(known -> known.name().equals(asked))) {
            return asked.toLowerCase(Locale.ROOT);
        }
        String stated = Stream.of("RELIRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
        if (!stated.isEmpty()) {
            return stated.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr";
        }
        return system.toLowerCase(Locale.ROOT).contains("linux") ? "fr" : fallback.getLanguage();
    }

    private static String asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
            if (argument.startsWith(OPTION + "=")) {
                return argument.substring(OPTION.length() + 1);
            }
        }
        return "";
    }
}
