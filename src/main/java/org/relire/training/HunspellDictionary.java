package org.relire.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// Expands a Hunspell dictionary (hunspell(5), two-letter flags) to its inflected forms.
///
/// Suffix rules are applied, also after one another. Prefix rules are not: in the French dictionary they write elisions (which are
/// tokens of their own here) and metric units.
final class HunspellDictionary {
    private record Rule(String strip, String add, Pattern condition, String flags) {}

    private static final int DEEPEST = 2;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private final Map<String, List<Rule>> suffixes = new HashMap<>();
    private final Map<String, Pattern> conditions = new HashMap<>();
    private String needAffix = "";
    private String forbidden = "";

    private HunspellDictionary() {}

    /// Every form, sorted.
    static Set<String> forms(Path aff, Path dic) throws IOException {
        var dictionary = new HunspellDictionary();
        try (BufferedReader reader = open(aff)) {
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                dictionary.affix(SPACES.split(line.strip()));
            }
        }
        var forms = new TreeSet<String>();
        try (BufferedReader reader = open(dic)) {
            reader.readLine();
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                dictionary.entry(SPACES.split(line.strip())[0], forms);
            }
        }
        return forms;
    }

    private static BufferedReader open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        boolean packed = String.valueOf(path.getFileName()).endsWith(".xz");
        return new BufferedReader(new InputStreamReader(packed ? new XZInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private void affix(String[] parts) {
        switch (parts[0]) {
            case "NEEDAFFIX" -> needAffix = parts[1];
            case "FORBIDDENWORD" -> forbidden = parts[1];
            case "SFX" -> {
                if (parts.length >= 5) {
                    suffixes.computeIfAbsent(parts[1], flag -> new ArrayList<>()).add(rule(parts));
                }
            }
            default -> { }
        }
    }

    private Rule rule(String[] parts) {
        int slash = parts[3].indexOf('/');
        String add = slash < 0 ? parts[3] : parts[3].substring(0, slash);
        Pattern condition = conditions.computeIfAbsent(parts[4], c -> Pattern.compile(c.equals(".") ? "" : c + "$"));
        return new Rule(empty(parts[2]), empty(add), condition, slash < 0 ? "" : parts[3].substring(slash + 1));
    }

    private static String empty(String affix) {
        return affix.equals("0") ? "" : affix;
    }

    private void entry(String entry, Set<String> forms) {
        int slash = entry.indexOf('/', 1);
        if (slash < 0) {
            forms.add(entry);
        } else {
            expand(entry.substring(0, slash), entry.substring(slash + 1), 0, forms);
        }
    }

    private void expand(String stem, String flags, int depth, Set<String> forms) {
        boolean alone = true;
        for (int i = 0; i + 1 < flags.length(); i += 2) {
            String flag = flags.substring(i, i + 2);
            if (flag.equals(forbidden)) {
                return;
            }
            alone &= !flag.equals(needAffix);
        }
        if (alone) {
            forms.add(stem);
        }
        for (int i = 0; depth < DEEPEST && i + 1 < flags.length(); i += 2) {
            for (Rule rule : suffixes.getOrDefault(flags.substring(i, i + 2), List.of())) {
                if (stem.endsWith(rule.strip) && rule.condition.matcher(stem).find()) {
                    expand(stem.substring(0, stem.length() - rule.strip.length()) + rule.add, rule.flags, depth + 1, forms);
                }
            }
        }
    }
}
