package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.SeriesPlace;
import org.relire.workflow.series.SeriesQuery;

/// A sign that goes leaves one space, not two.
class DroppedSignTest {

    private static final Origin CLAIRE = new Origin.Person("claire");
    private static final String RAW = "Les » communes et les » villes";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"a * b\" | \"a b\"", "\"* b\" | \"b\"", "\"a *\" | \"a\"", "\"a *;\" | \"a ;\"", "\"a*b\" | \"ab\"",
        "\"a/* b\" | \"a/b\"", "\"a */b\" | \"a/b\"", "\"a*\" | \"a\"", "\"*\" | \"\""})
    void oneSpaceIsLeft(String text, String left) {
        String lines = text.replace('/', '\n');
        int sign = lines.indexOf('*');
        TextRange gone = DroppedSign.withSpace(lines, new TextRange(sign, sign + 1));
        assertEquals(left.replace('/', '\n'), lines.substring(0, gone.start()) + lines.substring(gone.end()));
    }

    private static Suspect sign(RepairedPage page, int from, String... readings) {
        int start = page.raw().indexOf('»', from);
        Reason speck = Reason.of(ReasonKind.SPECK);
        return new Suspect(new TextRange(start, start + 1), "»", List.of(readings).stream().map(r -> new Suggestion(r, 0.9, speck)).toList(),
                0.9, speck, FakeRepairer.MODEL, Samples.NOW);
    }

    @Test
    void theEditTakesTheSpaceAlongAndUndoBringsBothBack() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", RAW));
        PageId page = fixture.only().page(0);
        EditPage editor = fixture.tools.editPage(fixture.collection, CLAIRE);
        RepairedPage before = editor.load(page);
        Suspect first = sign(before, 0, "");
        Suspect second = sign(before, 10, "", "”");
        fixture.collection.store().append(page, new PageChange(List.of(), List.of(first, second), FakeRepairer.MODEL, Samples.NOW), LedgerEntry.Kind.DO);

        assertEquals("Les communes et les » villes", editor.accept(page, first, 0).text());
        assertEquals("Les communes et les ” villes", editor.accept(page, second, 1).text(), "only where the sign goes");
        editor.undo(page);
        assertEquals("Les communes et les villes", editor.accept(page, second, 0).text());
        editor.undo(page);
        RepairedPage back = editor.undo(page).orElseThrow();
        assertEquals(RAW, back.text());
        assertEquals(List.of(first, second), back.suspects());
        assertEquals(List.of(), back.edits());
    }

    @Test
    void aSpaceThatAPersonHasDecidedOnStays() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", RAW));
        PageId page = fixture.only().page(0);
        EditPage editor = fixture.tools.editPage(fixture.collection, CLAIRE);
        Suspect sign = sign(editor.load(page), 0, "");
        fixture.collection.store().append(page, new PageChange(List.of(), List.of(sign), FakeRepairer.MODEL, Samples.NOW), LedgerEntry.Kind.DO);
        editor.keep(page, new TextRange(5, 14));
        RepairedPage after = editor.accept(page, sign, 0);
        assertEquals(1, after.verifications().size());
        assertEquals("Les  communes et les » villes", after.text());
    }

    @Test
    void aSeriesThatDropsASignDoesSoToo() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", RAW));
        PageId page = fixture.only().page(0);
        List<SeriesPlace> places = List.of(place(page, 4), place(page, 22));
        new CorrectSeries(fixture.collection.store(), WorkflowFixture.CLOCK).run(new SeriesQuery.Wording("»", ""), places);
        assertEquals("Les communes et les villes", fixture.text(page));
    }

    private static SeriesPlace place(PageId page, int start) {
        return new SeriesPlace(page, "a.pdf", new TextRange(start, start + 1), "»", "", "", "", SeriesPlace.Standing.PLAIN, true);
    }
}
