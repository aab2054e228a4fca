package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class LegalSignsTest {

    private static String mended(String raw) {
        return Fixes.made(raw, LegalSigns.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
            "Art. 8. $ ler. Le Conseil siège.            → Art. 8. § 1er. Le Conseil siège.",
            "Art. 4. 8 1. Le Conseil comprend six membres.→ Art. 4. § 1. Le Conseil comprend six membres.",
            "prévue à l'article 6, 8 1°\", 4°, de la loi → prévue à l'article 6, § 1er, 4°, de la loi",
            "Article 1°\". La présente loi                 → Article 1er. La présente loi",
            "l'article 23, ÿ ler, alinéa 2                → l'article 23, § 1er, alinéa 2",
            "selon l'article 7, &2, du Code               → selon l'article 7, § 2, du Code",
            "Les articles 1°\" à 3 de la loi               → Les articles 1er à 3 de la loi",
            "défini dans la loi (é 8, alinéa 2)           → défini dans la loi (§ 8, alinéa 2)",
            "la loi de 1990 (@ 7, _linéa 4)               → la loi de 1990 (§ 7, _linéa 4)",
            "(art. 233, é 1) et (art. 17, @ 2)            → (art. 233, § 1) et (art. 17, § 2)",
            "Art. 44. § Ter. La commission                → Art. 44. § 1er. La commission",
            "Article 6. g 1\". Le résultat                 → Article 6. § 1er. Le résultat",
            "Art. IB'. é IB'. Le budget                   → Art. 1er. § 1er. Le budget",
            "Art. 1“. Le budget                           → Art. 1er. Le budget",
            "Art. 30. 5 ier. La vérité                    → Art. 30. § 1er. La vérité",
            "Arto 45. § Tern Cet effort                   → Art. 45. § 1er Cet effort",
            "l'amendement (are. 118, § 1er)               → l'amendement (art. 118, § 1er)",
            "le projet (doc. n” 1408/3, annexe II)        → le projet (doc. n° 1408/3, annexe II)",
            "le projet (doc. ne 1409/00)                  → le projet (doc. n° 1409/00)",
            "une mélodie (annexe VII, na 31)              → une mélodie (annexe VII, n° 31)",
            "selon M, Dupont, MM, Van Damme et M, de Croÿ  → selon M. Dupont, MM. Van Damme et M. de Croÿ",
            "d'un montant de 12 F (T .V.A. comprise)      → d'un montant de 12 F (T.V.A. comprise)",
            "l'art, 730, § 2, et l'art; 5 du décret        → l'art. 730, § 2, et l'art. 5 du décret",
            "des art, 3 et 4 de la loi, L'art: 7, al. 2    → des art. 3 et 4 de la loi, L'art. 7, al. 2",
            "à ce que dit l'art, 730, & 2, du Code         → à ce que dit l'art. 730, § 2, du Code",
            "le dossier n? 14/88                           → le dossier n° 14/88",
            "l'arrêté N_ 12 du ministre                   → l'arrêté N° 12 du ministre",
            "PARTIE Il. Les faits                         → PARTIE II. Les faits",
            "CHAPITRE | - Dispositions                    → CHAPITRE I - Dispositions"})
    void restoresWhatStandsForASignOfTheLaw(String read, String meant) {
        assertEquals(meant, mended(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Art. 3. Il est alloué $ 50 000 à la commune en vertu du décret.",
            "Le barème de l'article 12 prévoit 8 300 francs et 5, 6 ou 7 jours.",
            "Le prêt de 40 dollars, soit $ 40, est remboursé selon l'arrêté.",
            "Durand & Fils ont 8 voitures, et la loi en permet 9.",
            "La loi. Il a été décidé de parler.",
            "Quelle partie ? Il a vu l'annexe 1 de la loi.",
            "Selon les articles 5 à 7, 8 et 9 du Code, et les alinéas\nà 2, 3 ou 4 de la loi.",
            "Article Ier. La loi.\n§ Ier. Le Code.",
            "La loi.\nk. Les routes.\nl. Les canaux.\nm. Les ports.",
            "Le produit de $15 par le chiffre, selon les articles 1° à 3° du Code.",
            "La société Durand & 2 associés, et le décret.",
            "Un prêt au taux fixé par la loi :\n8 12 25\n5 3, 4",
            "8 1. Sans rien d'une telle matière.",
            "La loi n'11 pas. Il n'a voté que l'article 5 à 8, et non 3 g 12.",
            "Un échantillon (n = 25, n=12) selon le code.",
            "Un reste d'été 2. Le code. La loi n'a pas changé @ 3 heures.",
            "Il a parcouru l'annexe IV ne comportant que 3 pages de loi.",
            "Art. 3, an. 12 et all. 4 de la loi. Ann. 5. Arr. 7.",
            "Art. 12 § 10. La loi.",
            "La loi n_ 6ligny",
            "Les points L, M, Noir et (M, Vert) de la loi, un terme M, Où"})
    void leavesTheRestAlone(String text) {
        assertEquals(text, mended(text));
    }

    @Test
    void anItemsNumberHasTheMarkOfItsNeighbours() {
        assertEquals("1° créer un service ;\n2° doter le parquet ;\n3° modifier la loi ;\n5\" écran", mended("1° créer un service ;\n2\" doter le parquet ;\n3° modifier la loi ;\n5\" écran"));
        assertEquals("2\" doter le parquet", mended("2\" doter le parquet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "@", "¢", "£"})
    void aSignThatIsNothingByItselfHeadsAParagraph(String sign) {
        assertEquals("La loi.\n§ 2. Les membres", mended("La loi.\n" + sign + " 2. Les membres"));
        assertTrue(LegalSigns.find("La loi en " + sign + " 2. Les membres").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 2. Les membres", "S 2. Les membres"})
    void aLetterOrDigitIsTheSignOnlyAtTheHeadOfAParagraph(String line) {
        assertEquals("Art. 3. La loi.\n§ 2. Les membres", mended("Art. 3. La loi.\n" + line));
        assertTrue(LegalSigns.find("Art. 3. La loi. Voir " + line).isEmpty());
        assertTrue(LegalSigns.find("La loi.\n" + line).isEmpty(), "a list in what is no law");
        assertEquals("La loi.\n§ 2. Les membres\n§ 3. Le roi", mended("La loi.\n" + line + "\n8 3. Le roi"));
    }

    /// Alone, so that nothing but the pattern's own trigger is near.
    @ParameterizedTest
    @ValueSource(strings = {"Article 1or", "Article lor", "article ier", "Article IB'", "Art. lB'", "Art. lor", "Art. ter", "Article ter", "Article l\""})
    void isFoundFarFromAnyOther(String raw) {
        String far = "des mots sans rien de tel, ".repeat(4);
        assertEquals("1er", LegalSigns.find(far + raw + ", " + far).getFirst().after());
    }
}
