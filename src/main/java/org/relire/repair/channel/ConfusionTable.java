package org.relire.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A list of [Confusion]s as a text file.
///
/// One line each: cost, `>` (truth to OCR) or `=` (both ways), truth, the readings separated by spaces; fields by tabs; `_` is a space,
/// `~` nothing, `#` begins a comment.
public final class ConfusionTable {
    private static final String GENERIC = "generic.channel";
    private static final String FOREIGN = "foreign.channel";

    private ConfusionTable() {}

    /// The table for OCR of French by programs of unknown make, by the shapes of glyphs; text is damaged with it for training.
    public static List<Confusion> generic() {
        return resource(GENERIC);
    }

    /// The same, and signs that programs made for other languages write for French letters.
    public static List<Confusion> ofAnyProgram() {
        List<Confusion> all = new ArrayList<>(generic());
        all.addAll(resource(FOREIGN));
        return List.copyOf(all);
    }

    private static List<Confusion> resource(String name) {
        try (InputStream in = ConfusionTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two tables as one: the chance of a confusion is the mean of its chances.
    public static List<Confusion> mixed(List<Confusion> one, List<Confusion> other) {
        Map<Confusion, Double> chances = new LinkedHashMap<>();
        for (List<Confusion> table : List.of(one, other)) {
            Map<Confusion, Double> best = new LinkedHashMap<>();
            table.forEach(c -> best.merge(new Confusion(c.truth(), c.read(), 1), Math.exp(-c.cost()), Math::max));
            best.forEach((pair, chance) -> chances.merge(pair, chance / 2, Double::sum));
        }
        List<Confusion> mixed = new ArrayList<>();
        chances.forEach((pair, chance) -> mixed.add(new Confusion(pair.truth(), pair.read(), (float) -Math.log(chance))));
        return List.copyOf(mixed);
    }

    /// Reads a table.
    ///
    /// @throws IOException if it cannot be read or a line is malformed
    public static List<Confusion> read(InputStream in) throws IOException {
        List<Confusion> confusions = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                parse(line, confusions);
            }
        }
        return List.copyOf(confusions);
    }

    private static void parse(String line, List<Confusion> confusions) throws IOException {
        String[] fields = line.split("\t");
        if (fields.length != 4) {
            throw new IOException("not a confusion: " + line);
        }
        try {
            float cost = Float.parseFloat(fields[0]);
            String truth = unescape(fields[2]);
            for (String reading : fields[3].split(" ")) {
                String read = unescape(reading);
                if (!read.equals(truth)) {
                    confusions.add(new Confusion(truth, read, cost));
                    if (fields[1].equals("=")) {
                        confusions.add(new Confusion(read, truth, cost));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("not a confusion: " + line, e);
        }
    }

    /// Writes a table that [#read] reads.
    public static void write(List<Confusion> table, Writer writer) throws IOException {
        try (writer) {
            for (Confusion c : table) {
                writer.write(String.format(Locale.ROOT, "%.2f\t>\t%s\t%s%n", c.cost(), escape(c.truth()), escape(c.read())));
            }
        }
    }

    private static String escape(String text) {
        return text.isEmpty() ? "~" : text.equals("~") ? "~~" : text.replace(' ', '_');
    }

    private static String unescape(String field) {
        return field.equals("~~") ? "~" : field.replace('_', ' ').replace("~", "");
    }
}
