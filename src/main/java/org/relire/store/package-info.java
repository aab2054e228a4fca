/// The collection's database in SQLite: the source of truth, with numbered migrations.
@NullMarked
package org.relire.store;

import org.jspecify.annotations.NullMarked;
