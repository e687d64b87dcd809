from .step import Step


def WriteToText(path, file_name_suffix):
    def write(lines):
        with open(path + file_name_suffix, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)

    return Step(write)
