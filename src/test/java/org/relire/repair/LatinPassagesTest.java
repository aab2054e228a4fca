package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Token;

/// French repair keeps off what is quoted in Latin, and is not fooled by French that looks like it.
class LatinPassagesTest {

    private static FrenchKnowledge knowledge;
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws IOException {
        knowledge = FrenchKnowledge.open(Path.of("models"));
        engine = RepairEngine.open(Path.of("models"));
    }

    /// The words that are held for Latin.
    private static List<String> latin(String text) {
        List<Token> tokens = knowledge.tokenizer().tokenize(text);
        int[] words = tokens.stream().mapToInt(knowledge.lexicon()::lookup).toArray();
        return LatinPassages.find(tokens, words).stream().mapToObj(i -> tokens.get(i).form())
                .filter(form -> Character.isLetter(form.charAt(0))).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nullum crimen, nulla poena sine lege",
        "ubi societas, ibi jus",
        "Notum sit omnibus tam presentibus quam futuris quod ego Petrus dedi et concessi in perpetuam elemosinam"})
    void aQuotationInLatinIsFoundFromItsFirstWordToItsLast(String quotation) {
        String text = "On lit dans le registre de la ville : " + quotation + ". La commission en prend note.";

        List<String> words = latin(text);

        assertEquals(List.of(quotation.split("[ ,.]+")), words);
    }

    @Test
    void formulasAreLatinHoweverShort() {
        assertEquals(List.of("ad", "hoc", "intuitu", "personae", "per", "capita", "pro", "rata"),
                latin("Le préfet statue ad hoc et intuitu personae, per capita et pro rata."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Le quorum, le forum et le maximum ont été atteints ; le prorata a été voté.",
        "Rosa canina, Quercus robur, Fagus silvatica, Acer campestre, Carpinus betulus et Corylus avellana ont été semés.",
        "MM. Petrus, Paulus, Maximus et Claudius ont été entendus par la commission.",
        "La cornmission a entcndu les rnembres du conscil municipal ct lcs habitans du villagc.",
        "Lcs ad ministrations cum ulées ont dcmandé per sonne ut ile ab sente du con seil"})
    void frenchIsNotTakenForLatin(String french) {
        assertEquals(List.of(), latin(french));
    }

    @Test
    void noWordOfAQuotationIsChangedOrDoubtedAndTheFrenchAroundItIsRepaired() {
        String quotation = "ego Guillelmus istud volumen scripsi pro venerabili viro, qui velit intercedere pro nobis ad dominum";
        String text = "La cornmission a lu le registre de la ville :\n" + quotation + ".\nLa cornmission en prend note.";
        int start = text.indexOf(quotation);
        int end = start + quotation.length();

        Repair repair = engine.repair(RepairInput.ofText(text));

        assertEquals(2, repair.edits().stream().filter(edit -> edit.after().toLowerCase(Locale.ROOT).equals("commission")).count());
        assertTrue(repair.edits().stream().noneMatch(edit -> edit.range().start() < end && edit.range().end() > start),
                repair.edits()::toString);
        assertTrue(repair.suspects().stream().noneMatch(suspect -> suspect.range().start() < end && suspect.range().end() > start),
                repair.suspects()::toString);
    }

    @Test
    void damageOfFrenchIsStillFoundBesideLatinWords() {
        Repair repair = engine.repair(RepairInput.ofText("Le prefet statue ad hoc sur le rapport de la cornmission."));

        assertFalse(repair.edits().isEmpty());
        assertTrue(repair.edits().stream().anyMatch(edit -> edit.after().equals("commission")));
    }
}
