package org.relire.workflow.port;

import java.time.Instant;
import org.relire.model.Origin;

/// What is in force of an origin in the collection.
///
/// @param marks edits and verifications; doubts are not counted
/// @param first when the oldest of them was made
/// @param last  when the newest was
public record OriginUse(Origin origin, long marks, long pages, Instant first, Instant last) {
}
