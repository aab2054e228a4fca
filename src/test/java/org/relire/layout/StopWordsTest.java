package org.relire.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.Language;

class StopWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FRENCH  | La commission constate que le réseau n'est plus entretenu",
        "DUTCH   | De commissie stelt vast dat het net niet meer wordt onderhouden",
        "ENGLISH | The committee finds that the network has not been maintained",
        "GERMAN  | Der Ausschuss stellt fest, dass das Netz nicht gepflegt wird und auch",
        "UNKNOWN | 1 234 567 89",
        "UNKNOWN | PARLEMENTAIR ONDERZOEK",
        "UNKNOWN | le van la het les een du niet"
    })
    void theSmallWordsVote(Language expected, String text) {
        assertEquals(expected, Optional.of(StopWords.vote(List.of(text.split(" ")))).get().orElse(Language.UNKNOWN));
    }
}
