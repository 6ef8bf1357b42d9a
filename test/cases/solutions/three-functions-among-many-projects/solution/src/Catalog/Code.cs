namespace Catalog;

public static class Marker;
