/** Whether a certificate is vouched for: paths to trusted authorities, purposes, revocation and pins. */
@NullMarked
package renkei.trust.path;

import org.jspecify.annotations.NullMarked;
