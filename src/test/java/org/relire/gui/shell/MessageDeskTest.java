package org.relire.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relire.gui.controls.Sentence;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class MessageDeskTest {

    private final MessageDesk desk = new MessageDesk();

    @Test
    void whatPeopleCanActOnIsANoticeAndABugIsABug() {
        desk.report(new RelireException(ErrorKind.DISK_FULL, "a.db"));
        assertEquals("error.disk-full", desk.notices().getFirst().sentence().key());
        assertTrue(desk.notices().getFirst().isWarning());
        assertNull(desk.bugProperty().get());
        desk.report(new IllegalStateException("broken"));
        MessageDesk.Bug bug = Objects.requireNonNull(desk.bugProperty().get());
        assertTrue(bug.details().contains("broken") && bug.details().contains(bug.code()));
        assertEquals(1, desk.notices().size());
    }

    @Test
    void theFirstBugIsShownUntilItIsDismissed() {
        desk.report(new IllegalStateException("first"));
        desk.report(new IllegalArgumentException("second"));
        assertTrue(Objects.requireNonNull(desk.bugProperty().get()).details().contains("first"));
        desk.dismissBug();
        assertNull(desk.bugProperty().get());
        desk.report(new IllegalArgumentException("third"));
        assertNotNull(desk.bugProperty().get());
    }

    @Test
    void whatAPersonCancelledIsNoFailure() {
        desk.report(new RelireException(ErrorKind.CANCELLED));
        assertTrue(desk.notices().isEmpty());
    }

    @Test
    void whatWasToldLastCanBeToldAgainOnceItIsGone() {
        desk.repeat();
        assertTrue(desk.notices().isEmpty());
        desk.tell(Sentence.of("a"));
        desk.warn(Sentence.of("b"));
        desk.repeat();
        assertEquals(2, desk.notices().size(), "it is still there");
        desk.notices().clear();
        desk.repeat();
        assertEquals(List.of(new MessageDesk.Notice(Sentence.of("b"), MessageDesk.Kind.WARNING)), desk.notices());
    }

    @Test
    void whatTheScreenOfTheJobsSaysIsToldUntilThatWasSeen() {
        desk.warn(Sentence.of("a"));
        desk.warnOfJob(Sentence.of("b"));
        desk.jobsSeen();
        assertEquals(List.of("a"), desk.notices().stream().map(notice -> notice.sentence().key()).toList());
    }

    @Test
    void theSameNoticeStandsThereOnceAndOldOnesGo() {
        desk.tell(Sentence.of("a"));
        desk.tell(Sentence.of("a"));
        assertEquals(1, desk.notices().size());
        for (int i = 0; i < 10; i++) {
            desk.tell(Sentence.of("n", i));
        }
        assertEquals(4, desk.notices().size());
    }
}
