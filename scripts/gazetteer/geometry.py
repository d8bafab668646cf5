"""Centroid and containment in plain longitude and latitude, exact enough for places within Germany."""


def _ring_moments(ring):
    """-> (signed area, area * x, area * y) of a closed ring of (x, y), relative to its first point."""
    x0, y0 = ring[0][:2]
    area = mx = my = 0.0
    for (ax, ay, *_), (bx, by, *_) in zip(ring, ring[1:]):
        ax, ay, bx, by = ax - x0, ay - y0, bx - x0, by - y0
        cross = ax * by - bx * ay
        area += cross / 2
        mx += (ax + bx) * cross / 6
        my += (ay + by) * cross / 6
    return area, mx + area * x0, my + area * y0


def moments(polygons):
    """-> (area, area * lon, area * lat) of polygons, each an outer ring and its holes."""
    total = [0.0, 0.0, 0.0]
    for rings in polygons:
        for number, ring in enumerate(rings):
            part = _ring_moments(ring)
            sign = (1 if part[0] > 0 else -1) * (-1 if number else 1)
            total = [t + sign * p for t, p in zip(total, part)]
    return tuple(total)


def centroid(parts):
    """-> (lat, lon) of the common centroid of several moments()."""
    area, mx, my = (sum(column) for column in zip(*parts))
    return my / area, mx / area


def box(polygons):
    """-> (west, south, east, north)."""
    xs = [p[0] for rings in polygons for p in rings[0]]
    ys = [p[1] for rings in polygons for p in rings[0]]
    return min(xs), min(ys), max(xs), max(ys)


def contains(polygons, lon, lat):
    """Whether the point lies within the polygons (even-odd rule, so holes count as outside)."""
    inside = False
    for rings in polygons:
        for ring in rings:
            for (ax, ay, *_), (bx, by, *_) in zip(ring, ring[1:]):
                if (ay > lat) != (by > lat) and lon < ax + (lat - ay) / (by - ay) * (bx - ax):
                    inside = not inside
    return inside
