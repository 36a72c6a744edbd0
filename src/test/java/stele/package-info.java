/** What holds for all rooms together. */
package stele;
