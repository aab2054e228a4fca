package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class GuillemetsTest {

    private static String mended(String raw) {
        return Fixes.made(raw, Guillemets.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
            "la notion de << service public >> et         → la notion de « service public » et",
            "groupe de travail < Encéphalopathie »        → groupe de travail « Encéphalopathie »",
            "le mot « loi > et le mot <<acte>>.           → le mot « loi » et le mot «acte».",
            "il a dit : « Non. > Puis il est parti.       → il a dit : « Non. » Puis il est parti."})
    void signsOfComparisonAboutAQuotationAreItsMarks(String raw, String meant) {
        assertEquals(meant, mended(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"si a < b et b > c", "un taux < 5 % et > 2 %", "<b>gras</b> et <i>italique</i>", "jean <jean@exemple.be> a écrit", "1 << 4", "x>>y", "le mot « loi » et a > b", "> cité\n>> deux fois",
            "« un taux de plomb > 50 microgrammes »", "« le menu Fichier > Ouvrir »", "« x < y »", "Accueil >> Documents >> Budget", "cout << total", "Lire la suite >>", "< seul", "Menu > Fichier > Ouvrir"})
    void othersStay(String text) {
        assertEquals(text, mended(text));
    }
}
