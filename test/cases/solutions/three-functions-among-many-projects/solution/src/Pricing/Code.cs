namespace Pricing;

public static class Marker;
