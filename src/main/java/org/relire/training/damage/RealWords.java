package org.relire.training.damage;

import java.util.Map;

/// Words that OCR turns into other words.
final class RealWords {
    private static final Map<String, String> SWAPS = Map.ofEntries(
            Map.entry("aux", "eux"), Map.entry("la", "là"), Map.entry("dès", "des"), Map.entry("des", "dès"), Map.entry("où", "ou"),
            Map.entry("ou", "où"), Map.entry("à", "a"), Map.entry("a", "à"), Map.entry("du", "dû"), Map.entry("sur", "sûr"),
            Map.entry("les", "lés"), Map.entry("le", "te"), Map.entry("est", "ost"), Map.entry("son", "sou"), Map.entry("sont", "sent"),
            Map.entry("en", "eu"), Map.entry("eu", "en"), Map.entry("une", "nue"), Map.entry("un", "nu"), Map.entry("dans", "clans"),
            Map.entry("cette", "celte"), Map.entry("ces", "ees"), Map.entry("ce", "ee"), Map.entry("ont", "out"), Map.entry("on", "ou"),
            Map.entry("tout", "tont"), Map.entry("pour", "pouf"), Map.entry("fait", "fart"), Map.entry("mais", "mars"), Map.entry("par", "pat"),
            Map.entry("loi", "lot"), Map.entry("fois", "lois"), Map.entry("même", "mémé"), Map.entry("qui", "gui"), Map.entry("que", "gue"),
            Map.entry("elle", "elfe"), Map.entry("bien", "bleu"), Map.entry("droit", "droil"), Map.entry("ne", "no"), Map.entry("de", "do"),
            Map.entry("se", "so"), Map.entry("lui", "lut"), Map.entry("ils", "Ils"), Map.entry("nous", "nons"), Map.entry("vous", "vons"),
            Map.entry("été", "été"), Map.entry("peut", "peul"), Map.entry("plus", "pins"), Map.entry("sans", "sana"), Map.entry("deux", "doux"));

    private RealWords() {}

    static String swap(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String swapped = SWAPS.get(word.substring(0, end));
        return swapped == null ? word : swapped + word.substring(end);
    }
}
