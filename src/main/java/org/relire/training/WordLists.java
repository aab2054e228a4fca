package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Tokenizer;

/// What the lexicons folder knows: the dictionary's forms and the registers of names.
///
/// @param dictionary the dictionary's inflected forms that are one token
/// @param firstNames first names with their bearers
/// @param surnames surnames with their bearers
record WordLists(Set<String> dictionary, NameRegister firstNames, NameRegister surnames) {
    private static final int FREQUENT_FIRST_NAME = 2000;
    private static final int FREQUENT_SURNAME = 4000;
    private static final int LEAST_BEARERS = 100;

    /// Reads `*.aff` with its `.dic` or `.dic.xz`, `*noms.csv` and `*prenoms.csv`, each of them plain or `.xz`.
    static WordLists read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            var dictionary = new TreeSet<String>();
            var tokenizer = new Tokenizer();
            for (String form : HunspellDictionary.forms(named(all, ".aff"), named(all, ".dic"))) {
                List<Token> tokens = tokenizer.tokenize(form);
                if (tokens.size() == 1 && tokens.getFirst().kind() == TokenKind.WORD) {
                    dictionary.add(tokens.getFirst().form());
                }
            }
            return new WordLists(dictionary, NameRegister.read(named(all, "_prenoms.csv")), NameRegister.read(named(all, "_noms.csv")));
        }
    }

    private static Path named(List<Path> files, String part) throws IOException {
        return files.stream().filter(file -> String.valueOf(file.getFileName()).contains(part)).findFirst()
                .orElseThrow(() -> new IOException("no file named *" + part + " among the lexicons"));
    }

    /// Names frequent enough to be proposed, as written within a sentence.
    Set<String> proposedNames() {
        var names = new TreeSet<String>();
        frequent(firstNames.bearers(), FREQUENT_FIRST_NAME, names);
        frequent(surnames.bearers(), FREQUENT_SURNAME, names);
        return names;
    }

    private static void frequent(Map<String, Integer> bearers, int least, Set<String> names) {
        bearers.forEach((name, count) -> {
            if (count >= least) {
                names.add(NameRegister.capitalised(name));
            }
        });
    }

    /// Every name of either register.
    Set<String> allNames() {
        var names = new TreeSet<>(firstNames.bearers().keySet());
        names.addAll(surnames.bearers().keySet());
        return names;
    }

    boolean isFirstName(String form) {
        return firstNames.bearers(form) >= LEAST_BEARERS;
    }

    boolean isSurname(String form) {
        return surnames.bearers(form) >= LEAST_BEARERS;
    }
}
