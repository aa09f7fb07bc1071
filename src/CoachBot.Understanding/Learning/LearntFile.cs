using System.Runtime.InteropServices;

namespace CoachBot.Understanding.Learning;

/// <summary>Keeps what was learnt in a file, under a key that changes with what it was learnt from.</summary>
internal static class LearntFile
{
    private const int Format = 1;

    /// <summary>What was kept under this key; null when there is no such file, or it holds something else.</summary>
    public static Classifier? Read(string path, ulong key)
    {
        try
        {
            using var file = new BinaryReader(File.OpenRead(path));

            return file.ReadInt32() == Format && file.ReadUInt64() == key ? Read(file) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps it; what was learnt can be learnt again, so a folder that cannot be written to is no problem.</summary>
    public static void Write(string path, ulong key, Classifier learnt)
    {
        // Whoever reads at this moment sees the old file or the new one, never half of it.
        var unfinished = $"{path}.{Environment.ProcessId}";

        try
        {
            using (var file = new BinaryWriter(File.Create(unfinished)))
            {
                file.Write(Format);
                file.Write(key);
                Write(file, learnt);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static Classifier Read(BinaryReader file)
    {
        var labels = new string[file.ReadInt32()];

        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = file.ReadString();
        }

        var features = file.ReadInt32();

        return new Classifier(labels, Numbers<ulong>(file, features), Numbers<float>(file, features), Numbers<float>(file, features), Numbers<sbyte>(file, features * labels.Length));
    }

    private static void Write(BinaryWriter file, Classifier classifier)
    {
        file.Write(classifier.Labels.Count);

        foreach (var label in classifier.Labels)
        {
            file.Write(label);
        }

        file.Write(classifier.Features.Length);
        file.Write(MemoryMarshal.AsBytes<ulong>(classifier.Features));
        file.Write(MemoryMarshal.AsBytes<float>(classifier.Rarity));
        file.Write(MemoryMarshal.AsBytes<float>(classifier.Steps));
        file.Write(MemoryMarshal.AsBytes<sbyte>(classifier.Weights));
    }

    private static T[] Numbers<T>(BinaryReader file, int count)
        where T : struct
    {
        var numbers = new T[count];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));

        return numbers;
    }
}
