namespace Vedette.Publishing;

/// <summary>A piece of a section. Each writer sets every kind of block, so that all products say the same.</summary>
public abstract record Block;
