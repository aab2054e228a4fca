package org.relire.workflow;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files that each system takes: a collection may have been made on another one.
final class FileNames {

    /// In bytes: 255 less an id and the longest ending.
    private static final int LONGEST = 220;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    /// Windows drops them, so that other names are found in their place.
    private static final Pattern END = Pattern.compile("[. ]+$");
    /// Devices of Windows, with whatever ending.
    private static final Pattern DEVICE =
            Pattern.compile("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\\.|$)", Pattern.CASE_INSENSITIVE);

    private FileNames() {
    }

    /// The name without its ending as nearly as it can be had; no part of it leads to another folder.
    static String portable(String stem) {
        String name = END.matcher(shortened(FORBIDDEN.matcher(stem).replaceAll("_"))).replaceFirst("");
        return name.isEmpty() ? "_" : DEVICE.matcher(name).replaceFirst("$1_");
    }

    /// Names may fill all that a file system allows; the new ending may be longer than the old.
    private static String shortened(String stem) {
        String name = stem;
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }

    /// The same for names that some file system takes for one.
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
