package org.relire.model;

/// How far people have come with a page.
public enum PageState {
    UNREAD, IN_WORK, CORRECTED, VERIFIED
}
