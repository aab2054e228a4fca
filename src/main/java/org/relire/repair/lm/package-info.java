/// What the repair engine knows of the language: forms, word and character models, tokens; read from memory-mapped files.
@NullMarked
package org.relire.repair.lm;

import org.jspecify.annotations.NullMarked;
