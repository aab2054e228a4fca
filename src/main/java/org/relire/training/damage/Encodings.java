package org.relire.training.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.random.RandomGenerator;

/// What careless programs do to characters.
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    static String damage(String word, RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> new String(word.getBytes(StandardCharsets.UTF_8), WINDOWS).indexOf('\uFFFD') >= 0
                    ? word : new String(word.getBytes(StandardCharsets.UTF_8), WINDOWS);
            case 1 -> word.replace("fi", "ﬁ").replace("fl", "ﬂ");
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            case 3 -> word.length() > 6 ? word.substring(0, 4) + "\u00AD" + word.substring(4) : word;
            default -> replaced(word);
        };
    }

    private static String replaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F && Character.isLetter(word.charAt(i))) {
                return word.substring(0, i) + '\uFFFD' + word.substring(i + 1);
            }
        }
        return word;
    }
}
