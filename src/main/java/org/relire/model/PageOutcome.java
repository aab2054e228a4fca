package org.relire.model;

import java.util.List;

/// What became of a page when it was read. A page that fails is data, not the end of the job.
public sealed interface PageOutcome {

    /// Not read yet.
    record Pending() implements PageOutcome {
    }

    /// Read by our OCR, and that reading is used.
    record Recognized() implements PageOutcome {
    }

    /// Read by our OCR, and nothing printed was found: the page is blank or black, or a photograph.
    record Blank() implements PageOutcome {
    }

    /// The text that came with the page is used.
    record TextLayerUsed() implements PageOutcome {
    }

    /// Could not be read.
    ///
    /// @param kind      the name of the error's kind; the message table has its sentence
    /// @param arguments what the sentence names
    record Failed(String kind, List<String> arguments) implements PageOutcome {
        public Failed {
            arguments = List.copyOf(arguments);
        }
    }
}
