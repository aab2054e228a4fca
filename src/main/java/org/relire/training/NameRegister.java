package org.relire.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// Names with how many people bear them: lines `NAME,COUNT` in capitals without accents, plain or `.xz`.
final class NameRegister {
    private static final Pattern PARTS = Pattern.compile("[ ']");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}{2,}(-\\p{Lu}+)*");
    private final Map<String, Integer> bearers = new TreeMap<>();

    static NameRegister read(Path path) throws IOException {
        var register = new NameRegister();
        InputStream in = Files.newInputStream(path);
        boolean packed = String.valueOf(path.getFileName()).endsWith(".xz");
        try (var reader = new BufferedReader(
                new InputStreamReader(packed ? new XZInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                register.line(line);
            }
        }
        return register;
    }

    private void line(String line) {
        int comma = line.lastIndexOf(',');
        if (comma <= 0 || line.startsWith("AUTRES") || line.startsWith("_")) {
            return;
        }
        try {
            int count = Integer.parseInt(line.substring(comma + 1).strip());
            for (String part : PARTS.split(line.substring(0, comma))) {
                if (NAME.matcher(part).matches()) {
                    bearers.merge(part, count, Integer::sum);
                }
            }
        } catch (NumberFormatException e) {
            return; // a heading line
        }
    }

    /// Every name in capitals, sorted, with its bearers.
    Map<String, Integer> bearers() {
        return bearers;
    }

    int bearers(String form) {
        return bearers.getOrDefault(key(form), 0);
    }

    private static String key(String form) {
        String bare = Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return bare.toUpperCase(Locale.ROOT);
    }

    /// `JEAN-PIERRE` as `Jean-Pierre`.
    static String capitalised(String name) {
        var form = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < form.length(); i++) {
            if (i == 0 || form.charAt(i - 1) == '-') {
                form.setCharAt(i, Character.toUpperCase(form.charAt(i)));
            }
        }
        return form.toString();
    }
}
