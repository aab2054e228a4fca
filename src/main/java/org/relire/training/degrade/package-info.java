/// Models of what printing, copying, faxing and scanning do to a page: pure, seeded functions over grey rasters.
@NullMarked
package org.relire.training.degrade;

import org.jspecify.annotations.NullMarked;
