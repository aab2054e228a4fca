package org.relire.model;

/// A range of text, `start` inclusive, `end` exclusive, in UTF-16 units.
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the two share a character; an empty range overlaps what it lies strictly within.
    public boolean overlaps(TextRange other) {
        return (start < other.end && other.start < end) || (isEmpty() && equals(other));
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
