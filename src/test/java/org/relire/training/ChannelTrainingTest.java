package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.repair.channel.Confusion;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.evaluation.TextPair;

class ChannelTrainingTest {
    private static final String CLEAN = "le membre du conseil a remis son rapport au ministre ce matin même";

    private static List<TextPair> pages(String noisy) {
        return Collections.nCopies(4, new TextPair("page", noisy, CLEAN));
    }

    @Test
    void learnsWhatSeveralPagesShow() {
        List<Confusion> learnt = ChannelTraining.learn(List.of(pages(CLEAN.replace("m", "rn"))));
        Confusion rn = learnt.stream().filter(c -> c.truth().equals("m") && c.read().equals("rn")).findFirst().orElseThrow();
        assertEquals(-Math.log(0.9), rn.cost(), 0.01, "each m was misread; no chance is above 0.9");
        assertEquals(1, learnt.size());
    }

    @Test
    void givesEachProgramTheSameWeight() {
        List<TextPair> many = Collections.nCopies(40, new TextPair("page", CLEAN, CLEAN));
        List<Confusion> learnt = ChannelTraining.learn(List.of(pages(CLEAN.replace("é", "e").replace("ê", "e")), many));
        assertTrue(learnt.stream().anyMatch(c -> c.truth().equals("ê") && Math.abs(c.cost() + Math.log(0.45)) < 0.01), () -> "learnt " + learnt);
    }

    @Test
    void learnsNothingFromUnreadablePagesOrOnePage() {
        assertEquals(List.of(), ChannelTraining.learn(List.of(pages("xxxx xx xxxxx xx xxxxxxx"))));
        assertEquals(List.of(), ChannelTraining.learn(List.of(List.of(new TextPair("page", CLEAN.replace("m", "rn"), CLEAN)))));
    }

    @Test
    void aWrittenTableIsReadBack() throws Exception {
        List<Confusion> table = List.of(new Confusion("", "·", 3.25f), new Confusion("a", "", 6.5f), new Confusion("", " ", 4.5f), new Confusion("t", "~", 5));
        StringWriter written = new StringWriter();
        ConfusionTable.write(table, written);
        assertEquals(table, ConfusionTable.read(new ByteArrayInputStream(written.toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aMixtureHasTheMeanOfTheChances() {
        Confusion one = new Confusion("e", "c", (float) -Math.log(0.02));
        Confusion other = new Confusion("e", "c", (float) -Math.log(0.04));
        assertEquals(-Math.log(0.03), ConfusionTable.mixed(List.of(one), List.of(other)).getFirst().cost(), 1e-5);
        assertEquals(-Math.log(0.01), ConfusionTable.mixed(List.of(one), List.of()).getFirst().cost(), 1e-5);
    }
}
