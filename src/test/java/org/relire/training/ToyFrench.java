package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A small French without end: sentences of a toy grammar, and word lists to go with it.
final class ToyFrench {
    private static final String[] SUBJECTS = {"le ministre", "la commission", "l'État", "le procureur de Liège", "M. Dupont",
        "la Chambre", "le juge", "l'administration", "une enquête", "le rapport", "chaque élève", "notre œuvre"};
    private static final String[] VERBS = {"constate", "a décidé", "recommande", "n'accepte pas", "étudie", "préfère", "regrette",
        "demande-t-il", "examinera", "a-t-on appris que vérifie"};
    private static final String[] OBJECTS = {"la procédure", "les crédits de 1980", "l'arrêté", "une réforme", "le contrôle",
        "les délais", "l'article 12", "ses moyens", "la sécurité", "leur système"};
    private static final String[] ENDINGS = {".", " dès lors.", " à Bruxelles.", ", peut-être.", " ; c'est évident.", " !"};

    private ToyFrench() {}

    static List<String> sentences(int count, long seed) {
        var random = new Random(seed);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            String text = skewed(SUBJECTS, random) + " " + skewed(VERBS, random) + " " + skewed(OBJECTS, random)
                    + (random.nextInt(3) == 0 ? " et " + skewed(OBJECTS, random) : "")
                    + (random.nextInt(4) == 0 ? " selon " + skewed(SUBJECTS, random) : "") + skewed(ENDINGS, random);
            sentences.add(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        }
        return sentences;
    }

    /// The first choices come more often, as words do.
    private static String skewed(String[] choices, Random random) {
        double u = random.nextDouble();
        return choices[(int) (u * u * choices.length)];
    }

    static Path corpora(Path folder, int count) throws IOException {
        Path corpora = Files.createDirectories(folder.resolve("corpora"));
        Files.write(corpora.resolve("be_debats.txt"), sentences(count / 2, 1));
        Files.write(corpora.resolve("romans.txt"), sentences(count / 2, 2));
        return corpora;
    }

    static Path lexicons(Path folder) throws IOException {
        Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
        Files.writeString(lexicons.resolve("toy.aff"), """
                SET UTF-8
                FLAG long
                NEEDAFFIX ()
                FORBIDDENWORD {}
                PFX L' Y 1
                PFX L' 0 l' .
                SFX S. Y 2
                SFX S. 0 0/L' [^sxz]
                SFX S. 0 s [^sxz]
                SFX a0 Y 3
                SFX a0 er er er
                SFX a0 er e [^y]er
                SFX a0 cer çant cer
                """);
        Files.writeString(lexicons.resolve("toy.dic"), """
                6
                ministre/S.()
                lancer/a0()
                Liège/L'
                cœur/S.()
                arc-en-ciel po:nom
                mauvais/{}
                """);
        Files.writeString(lexicons.resolve("toy_noms.csv"), "AUTRES NOMS,999999\nDUPONT,30000\nDE SMET,9000\nXHROUET,90\n");
        Files.writeString(lexicons.resolve("toy_prenoms.csv"), "MARIE,2258792\nJEAN-PIERRE,50000\n");
        return lexicons;
    }
}
