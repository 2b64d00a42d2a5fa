/** Everything the hub does on disk: whole files out of the outbox, each document exactly once into the inbox, no framework. */
@NullMarked
package renkei.folder;

import org.jspecify.annotations.NullMarked;
