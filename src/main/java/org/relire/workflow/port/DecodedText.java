package org.relire.workflow.port;

/// A text out of bytes.
///
/// @param encoding its name, for people
public record DecodedText(String text, String encoding) {
}
