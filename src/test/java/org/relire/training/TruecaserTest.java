package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.repair.lm.TokenKind;
import org.relire.training.FormTable.Position;

class TruecaserTest {
    private static FormTable forms() {
        var forms = new FormTable();
        add(forms, "le", TokenKind.WORD, 90);
        add(forms, "Le", TokenKind.WORD, 3);
        add(forms, "Liège", TokenKind.WORD, 20);
        add(forms, "SNCB", TokenKind.WORD, 20);
        add(forms, "ministre", TokenKind.WORD, 40);
        add(forms, "État", TokenKind.WORD, 30);
        add(forms, "évidemment", TokenKind.WORD, 9);
        add(forms, "œuvre", TokenKind.WORD, 9);
        add(forms, "Jean", TokenKind.WORD, 9);
        return forms;
    }

    private static void add(FormTable forms, String form, TokenKind kind, int times) {
        for (int i = 0; i < times; i++) {
            forms.add(form, kind, Position.INSIDE);
        }
    }

    @ParameterizedTest
    @CsvSource({"Le, START, le", "Le, INSIDE, Le", "LE, HEADING, le", "LIÈGE, HEADING, Liège", "SNCB, INSIDE, SNCB", "MINISTRE, INSIDE, ministre",
        "Etat, INSIDE, État", "Evidemment, START, évidemment", "oeuvre, INSIDE, œuvre", "Jean, START, Jean", "Inouï, START, inouï",
        "Xhrouet, START, Xhrouet"})
    void wordsTakeTheCaseTheyHaveWithinSentences(String written, Position position, String form) {
        FormTable forms = forms();
        int id = forms.add(written, TokenKind.WORD, Position.HEADING);
        assertEquals(form, new Truecaser(forms, Set.of("inouï")).target(id, position));
    }

    @ParameterizedTest
    @CsvSource({"L', ELISION, l'", "-IL, CLITIC, -il", "12, NUMBER, 12", "É., STOP, É."})
    void particlesAreInLowerCaseOthersAsTheyStand(String written, TokenKind kind, String form) {
        FormTable forms = forms();
        assertEquals(form, new Truecaser(forms, Set.of()).target(forms.add(written, kind, Position.INSIDE), Position.INSIDE));
    }
}
