package org.relire.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A list of [Confusion]s as a text file.
///
/// One line each: cost, `>` (truth to OCR) or `=` (both ways), truth, the readings separated by spaces; fields by tabs; `_` is a space,
/// `~` nothing, `#` begins a comment.
public final class ConfusionTable {
    private static final String GENERIC = "generic.channel";

    private ConfusionTable() {}

    /// The table for OCR of unknown make, by the shapes of glyphs.
    public static List<Confusion> generic() {
        try (InputStream in = ConfusionTable.class.getResourceAsStream(GENERIC)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + GENERIC);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String unescape(String field) {
        return field.equals("~~") ? "~" : field.replace('_', ' ').replace("~", "");
    }
}
