/** Who signed what: keys and certificates of offices, signed containers, their verification, and the seal at rest. */
@NullMarked
package renkei.trust;

import org.jspecify.annotations.NullMarked;
