"""So much of Spark as examples/bulk/spark.py uses, in one process: a data frame is written as a list in JSON."""

import json
import pickle


class Collection:
    def __init__(self, values):
        self.values = values

    def flatMap(self, function):
        # Executors get functions in pickled form.
        function = pickle.loads(pickle.dumps(function))
        return Collection([row for value in self.values for row in function(value)])


class Context:
    def parallelize(self, values, partitions):
        assert len(values) == partitions
        return Collection(list(values))


class Frame:
    def __init__(self, rows, schema):
        self.rows, self.columns = rows, [field.split() for field in schema.split(",")]
        self.write = self

    def parquet(self, path):
        kinds = {"long": int, "string": str}
        for row in self.rows:
            assert [type(value) for value in row] == [kinds[kind] for _, kind in self.columns]
        names = [name for name, _ in self.columns]
        with open(path, "w", encoding="utf-8") as file:
            json.dump([dict(zip(names, row)) for row in self.rows], file)


class SparkSession:
    sparkContext = Context()

    class builder:
        @staticmethod
        def appName(name):
            return SparkSession.builder

        @staticmethod
        def getOrCreate():
            return SparkSession()

    def createDataFrame(self, collection, schema):
        return Frame(collection.values, schema)

    def stop(self):
        pass
