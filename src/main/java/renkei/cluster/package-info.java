/** Several hubs on one home: what they are called, which of them are there, and which one leads. */
@NullMarked
package renkei.cluster;

import org.jspecify.annotations.NullMarked;
