/** Small copies of the rooms, in which every wall is broken once: the rules must see it. */
package stele.broken;
