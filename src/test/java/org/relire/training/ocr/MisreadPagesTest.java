package org.relire.training.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MisreadPagesTest {
    @Test
    void wordsPartedAtALineEndAreJoinedAndTheLinesKept() {
        assertEquals("le conseil municipal\ns'est réuni à Saint-\nJosse - hier.", MisreadPages.joined("le conseil muni¬\ncipal s'est réuni à Saint-\nJosse - hier."));
    }
}
